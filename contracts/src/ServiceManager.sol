// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AnnouncedCalls} from "./AnnouncedCalls.sol";
import {IAnnouncedCalls} from "./interfaces/IAnnouncedCalls.sol";
import {IOperatorTable} from "./interfaces/IOperatorTable.sol";
import {IServiceManager} from "./interfaces/IServiceManager.sol";
import {IAllocationManager} from "./interfaces/eigenlayer/IAllocationManager.sol";
import {IBN254CertificateVerifier} from "./interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {IKeyRegistrar} from "./interfaces/eigenlayer/IKeyRegistrar.sol";
import {IOperatorSets} from "./interfaces/eigenlayer/IOperatorSets.sol";
import {IPermissionController} from "./interfaces/eigenlayer/IPermissionController.sol";
import {IRewardsCoordinator} from "./interfaces/eigenlayer/IRewardsCoordinator.sol";
import {ISlasher} from "./interfaces/eigenlayer/ISlasher.sol";
import {ISlashingRegistryCoordinator} from "./interfaces/eigenlayer/ISlashingRegistryCoordinator.sol";
import {Notice} from "./libraries/Notice.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Service manager of an AVS
contract ServiceManager is IServiceManager, AnnouncedCalls {
    using SafeERC20 for IERC20;

    /// @inheritdoc IServiceManager
    IAllocationManager public immutable allocationManager;
    /// @inheritdoc IServiceManager
    IPermissionController public immutable permissionController;
    /// @inheritdoc IServiceManager
    IRewardsCoordinator public immutable rewardsCoordinator;
    /// @inheritdoc IServiceManager
    uint256 public immutable setUpUntil;
    uint256 private immutable _noticeBlocks;

    /// @inheritdoc IServiceManager
    address public rewardsInitiator;
    /// @inheritdoc IServiceManager
    address public challenger;
    /// @dev Once there was a challenger the AVS is set up, and everything on which safety rests has notice.
    bool private _hadChallenger;

    /// @param allocationManager_ EigenLayer's allocation manager.
    /// @param permissionController_ EigenLayer's permission controller.
    /// @param rewardsCoordinator_ EigenLayer's rewards coordinator.
    /// @param owner_ Acts for the AVS.
    constructor(
        IAllocationManager allocationManager_,
        IPermissionController permissionController_,
        IRewardsCoordinator rewardsCoordinator_,
        address owner_
    ) Ownable(owner_) {
        allocationManager = allocationManager_;
        permissionController = permissionController_;
        rewardsCoordinator = rewardsCoordinator_;
        _noticeBlocks = Math.max(Notice.BLOCKS, allocationManager_.ALLOCATION_CONFIGURATION_DELAY());
        setUpUntil = block.number + Notice.BLOCKS;
    }

    /// @dev At once while the AVS is set up; announced after that.
    modifier announced() {
        if (!_isSettingUp()) _requireAnnouncement();
        _;
    }

    /// @inheritdoc IServiceManager
    function setUp(string calldata metadataURI, ISlashingRegistryCoordinator coordinator) external onlyOwner announced {
        allocationManager.updateAVSMetadataURI(address(this), metadataURI); // first: it makes the AVS exist
        allocationManager.setAVSRegistrar(address(this), address(coordinator));

        address target = address(allocationManager);
        _appoint(address(coordinator), target, IAllocationManager.createOperatorSets.selector);
        _appoint(address(coordinator), target, IAllocationManager.deregisterFromOperatorSets.selector);
        address stakeRegistry = coordinator.stakeRegistry();
        _appoint(stakeRegistry, target, IAllocationManager.addStrategiesToOperatorSet.selector);
        _appoint(stakeRegistry, target, IAllocationManager.removeStrategiesFromOperatorSet.selector);
    }

    /// @inheritdoc IServiceManager
    function setUpTable(
        string calldata metadataURI,
        IOperatorTable table,
        IAllocationManager.CreateSetParams[] calldata sets
    ) external onlyOwner announced {
        allocationManager.updateAVSMetadataURI(address(this), metadataURI); // first: it makes the AVS exist
        allocationManager.setAVSRegistrar(address(this), address(table));

        IOperatorSets.CreateSetParamsV2[] memory params = new IOperatorSets.CreateSetParamsV2[](sets.length);
        for (uint256 i; i < sets.length; ++i) {
            params[i] = IOperatorSets.CreateSetParamsV2({
                operatorSetId: sets[i].operatorSetId, strategies: sets[i].strategies, slasher: address(this)
            });
        }
        IOperatorSets(address(allocationManager)).createOperatorSets(address(this), params);
        table.keyRegistrar()
            .configureOperatorSet(
                IBN254CertificateVerifier.OperatorSet({avs: address(this), id: sets[0].operatorSetId}),
                IKeyRegistrar.CurveType.BN254
            );
        _appoint(address(table), address(allocationManager), IOperatorSets.deregisterFromOperatorSets.selector);
    }

    /// @inheritdoc IServiceManager
    function updateMetadataURI(string calldata metadataURI) external onlyOwner {
        allocationManager.updateAVSMetadataURI(address(this), metadataURI);
    }

    /// @inheritdoc IServiceManager
    function setRegistrar(address registrar) external onlyOwner announced {
        allocationManager.setAVSRegistrar(address(this), registrar);
    }

    /// @inheritdoc IServiceManager
    function setAppointee(address appointee, address target, bytes4 selector) external onlyOwner announced {
        require(selector != ISlasher.slashOperator.selector, SlashingIsTheChallengers());
        _appoint(appointee, target, selector);
    }

    /// @inheritdoc IServiceManager
    function removeAppointee(address appointee, address target, bytes4 selector) external onlyOwner {
        permissionController.removeAppointee(address(this), appointee, target, selector);
    }

    /// @inheritdoc IServiceManager
    function addPendingAdmin(address admin) external onlyOwner announced {
        permissionController.addPendingAdmin(address(this), admin);
    }

    /// @inheritdoc IServiceManager
    function removePendingAdmin(address admin) external onlyOwner {
        permissionController.removePendingAdmin(address(this), admin);
    }

    /// @inheritdoc IServiceManager
    function setChallenger(address challenger_) external onlyOwner {
        if (challenger_ != address(0)) {
            if (!_isSettingUp()) _requireAnnouncement();
            _hadChallenger = true;
        }
        emit ChallengerChanged(challenger, challenger_);
        challenger = challenger_;
    }

    /// @inheritdoc IServiceManager
    function slashOperator(ISlasher.SlashingParams calldata params) external {
        require(msg.sender == challenger, NotChallenger(msg.sender));
        ISlasher(address(allocationManager)).slashOperator(address(this), params);

        // A registrar that fails must not keep anybody from being slashed.
        address[] memory operators = new address[](1);
        operators[0] = params.operator;
        address registrar = allocationManager.getAVSRegistrar(address(this));
        try ISlashingRegistryCoordinator(registrar).updateOperators(operators) {}
        catch {
            emit StakeNotUpdated(registrar, params.operator);
        }
    }

    /// @inheritdoc IServiceManager
    function setRewardsInitiator(address initiator) external onlyOwner {
        emit RewardsInitiatorChanged(rewardsInitiator, initiator);
        rewardsInitiator = initiator;
    }

    /// @inheritdoc IServiceManager
    function submitRewards(
        uint32 operatorSetId,
        IRewardsCoordinator.OperatorDirectedRewardsSubmission[] calldata submissions
    ) external {
        require(msg.sender == rewardsInitiator || msg.sender == owner(), NotRewardsInitiator(msg.sender));
        for (uint256 i; i < submissions.length; ++i) {
            uint256 total;
            for (uint256 j; j < submissions[i].operatorRewards.length; ++j) {
                total += submissions[i].operatorRewards[j].amount;
            }
            IERC20 token = IERC20(submissions[i].token);
            token.safeTransferFrom(msg.sender, address(this), total);
            // On top of what earlier submissions of the same token have left to be pulled.
            token.safeIncreaseAllowance(address(rewardsCoordinator), total);
        }
        rewardsCoordinator.createOperatorDirectedOperatorSetRewardsSubmission(
            IRewardsCoordinator.OperatorSet({avs: address(this), id: operatorSetId}), submissions
        );
    }

    /// @inheritdoc IAnnouncedCalls
    function noticeBlocks() public view override(AnnouncedCalls, IAnnouncedCalls) returns (uint256) {
        return _noticeBlocks;
    }

    function _isSettingUp() private view returns (bool) {
        return !_hadChallenger && block.number < setUpUntil;
    }

    function _appoint(address appointee, address target, bytes4 selector) private {
        permissionController.setAppointee(address(this), appointee, target, selector);
    }
}
